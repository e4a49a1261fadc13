/// The one style sheet of all pages: dark text on white, nothing said by colour alone, nothing fetched.
enum HTMLStyle {
    static let sheet: StaticString = """
        :root { color-scheme: light; }
        body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.5 Arial, "Liberation Sans", Helvetica, system-ui, sans-serif; }
        main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
        h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
        p, ul { margin: 0 0 .5rem; }
        ul { padding-left: 1.25rem; }
        a { color: #0b4a82; }
        code { font-family: ui-monospace, monospace; font-size: .875em; }
        dl { margin: 0; }
        dl > div { border-top: 1px solid #767676; padding: .6rem 0 .2rem; break-inside: avoid; }
        dt { font-weight: 700; }
        dd { margin: 0; }
        .label { font-weight: 600; margin: .4rem 0 .1rem; }
        .place { color: #505050; font-size: .875rem; }
        .missing { color: #8a1111; font-weight: 600; }
        .notice { border-left: .3rem solid #8a1111; padding: .4rem .8rem; margin: 1rem 0; }
        table { border-collapse: collapse; }
        caption { text-align: left; font-weight: 700; }
        th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top; }
        @media (min-width: 44rem) {
          dl > div { display: grid; grid-template-columns: 13rem 1fr; column-gap: 1.5rem; }
        }
        @media print {
          main { max-width: none; padding: 0; }
          body { font-size: 10.5pt; }
          a { color: inherit; }
        }
        /* A report: one page of paper. */
        .report h1 { font-size: 1.6rem; }
        .report .about, .report footer { color: #444; }
        .report .standing { font-size: 1.25rem; font-weight: 700; margin: .25rem 0; }
        .report .share { display: block; width: 100%; max-width: 40rem; height: .8rem; margin: 0 0 .5rem; }
        .report dl { display: grid; grid-template-columns: 1fr; column-gap: 2rem; }
        .report dl > div { grid-template-columns: 9.5rem 1fr; column-gap: 1rem; padding: .3rem 0; }
        .report dl > .many { grid-column: 1 / -1; break-inside: auto; }
        .report .many dd { columns: 18rem; column-gap: 1.5rem; }
        .report .many p { break-inside: avoid; }
        .report table { width: 100%; font-size: .9375rem; overflow-wrap: break-word; }
        .report caption { font-weight: 400; color: #444; padding: 0 0 .35rem; }
        .report thead th { background: #eef1f4; }
        .report tbody th { font-weight: 600; }
        .report .detail { color: #444; font-weight: 400; font-size: .875em; }
        .report .figure { text-align: right; font-variant-numeric: tabular-nums; }
        .report .outcome { font-weight: 700; }
        .report sup { font-size: .75em; line-height: 0; }
        .report sup a { padding: 0 .1em; }
        .report .scroll { overflow-x: auto; }
        .report .scroll:focus-visible { outline: 3px solid #0b4a82; outline-offset: 2px; }
        .report figure { margin: .5rem 0; }
        .report .scroll svg { display: block; max-width: 100%; height: auto; min-width: 30rem; margin: 0 auto; }
        .report figcaption { color: #444; font-size: .875rem; }
        .report ol.sources { padding-left: 1.75rem; font-size: .875rem; margin: 0 0 .5rem; }
        .report .columns > section > h2, .report .advice > section:first-child > h2 { margin-top: 1rem; }
        .report footer { border-top: 1px solid #767676; margin-top: 1.5rem; padding-top: .5rem; font-size: .875rem; }
        @media (max-width: 34rem) {
          .report thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .report table, .report caption, .report tbody, .report tr, .report td, .report tbody th { display: block; border: 0; }
          .report tr { border-top: 1px solid #767676; padding: .4rem 0; }
          .report tbody th, .report td { padding: .1rem 0; }
          .report td.figure { text-align: left; }
          .report td[data-label]::before { content: attr(data-label) ": "; color: #444; }
        }
        @media (min-width: 44rem) {
          .report .columns { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2rem; }
        }
        @page {
          margin: 9mm 12mm;
          @bottom-right { content: counter(page) " / " counter(pages); font: 7pt Arial, "Liberation Sans", Helvetica, sans-serif; color: #444; }
        }
        @media print {
          .report { font-size: 8.4pt; line-height: 1.28; }
          .report h1 { font-size: 14pt; margin: 0; }
          .report h2 { font-size: 10pt; margin: 4.5pt 0 1.5pt; break-after: avoid; }
          .report dd p, .report li p { margin: 0; }
          .report p, .report ul { margin: 0 0 2pt; }
          .report .standing { font-size: 10.5pt; }
          .report td.figure { white-space: nowrap; }
          .report .share { height: 5pt; margin-bottom: 2pt; max-width: none; }
          .report dl { grid-template-columns: 1fr 1fr; }
          .report dl > div { display: grid; grid-template-columns: 6.5rem 1fr; padding: 1.5pt 0; }
          .report table { font-size: 7.8pt; }
          .report th, .report td { padding: 1pt 4pt; }
          .report caption { padding-bottom: 1pt; }
          .report tr { break-inside: avoid; }
          .report thead { display: table-header-group; }
          .report .many dd { columns: 3; column-gap: 12pt; }
          .report section > h2 + p { break-after: avoid; }
          .report caption, .report thead { break-inside: avoid; break-after: avoid; }
          .report tbody tr:first-child, .report tbody tr:nth-child(2), .report tbody tr:last-child { break-before: avoid; }
          .report figure { margin: 2pt 0; break-inside: avoid; }
          .report .scroll { overflow: visible; }
          .report .scroll svg { min-width: 0; max-height: 70mm; }
          .report .columns { display: grid; grid-template-columns: 1fr 1fr; column-gap: 12pt; }
          .report .columns > section > h2, .report .advice > section:first-child > h2 { margin-top: 5pt; }
          .report ol.sources { columns: 2; column-gap: 12pt; font-size: 6.8pt; padding-left: 14pt; line-height: 1.2; }
          .report ol.sources li { break-inside: avoid; }
          .report figcaption, .report .detail, .report footer { font-size: 7pt; }
          .report .detail { display: inline; margin-left: 3pt; }
          .report tbody th { width: 33%; }
          .report .about { display: inline-block; margin-right: 8pt; }
          .report footer { margin-top: 4pt; padding-top: 2pt; }
        }
        """
}
