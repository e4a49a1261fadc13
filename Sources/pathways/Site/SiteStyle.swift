/// The style sheet of a site: that of all pages, and what only a site has.
enum SiteStyle {
    static var text: String { "\(HTMLStyle.sheet)\n\(site)\n" }

    private static let site: StaticString = """
        /* A site. */
        .site { background: #fff; }
        .site .skip { position: absolute; left: -100vw; top: 0; padding: .6rem 1rem; background: #fff; color: #0b4a82; }
        .site .skip:focus { left: 0; z-index: 2; outline: 3px solid #0b4a82; outline-offset: -3px; }
        .site .band { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
        .site > header { background: #0b3d66; color: #fff; }
        .site > header .band { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 2rem; }
        .site .brand { margin: .7rem 0; font-weight: 700; font-size: 1.1rem; overflow-wrap: anywhere; }
        .site > header a { color: #fff; text-decoration: none; }
        .site > header a:hover { text-decoration: underline; }
        .site > header ul { display: flex; flex-wrap: wrap; gap: 0 .25rem; list-style: none; margin: 0; padding: 0; }
        .site > header nav a { display: block; padding: .7rem .6rem; }
        .site > header a[aria-current] { text-decoration: underline; text-decoration-thickness: 3px; text-underline-offset: .4rem; }
        .site a:focus-visible, .site input:focus-visible, .site summary:focus-visible, .site .scroll:focus-visible
          { outline: 3px solid #0b4a82; outline-offset: 2px; }
        .site > header a:focus-visible { outline-color: #fff; outline-offset: -3px; }
        .site main { max-width: 62rem; padding-top: 1rem; }
        .site h1 { font-size: 2rem; margin-top: .5rem; }
        .site h2 { font-size: 1.35rem; margin: 2.25rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid #0b3d66; }
        .site h3 { font-size: 1.05rem; margin: 1.25rem 0 .35rem; }
        .site .lead { font-size: 1.1rem; color: #333; }
        .site .count { font-weight: 400; font-size: .9rem; color: #505050; }
        .site .detail { color: #505050; font-size: .9rem; }
        .site li { margin: 0 0 .3rem; }
        .site li p { margin: 0 0 .1rem; }
        .site .trail ol, .site .contents ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; }
        .site .trail li:not(:last-child)::after { content: "/"; margin: 0 .5rem; color: #505050; }
        .site .trail { font-size: .9rem; }
        .site .contents { background: #eef3f8; border-radius: .3rem; padding: .5rem .8rem; margin: 1rem 0; }
        .site .contents ul { gap: .1rem 1.25rem; }
        .site .contents li { margin: 0; }
        .site .contents a { display: inline-block; padding: .2rem 0; }
        .site dl.glance { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0; }
        .site dl.glance > div { display: block; border: 0; padding: 0; }
        .site dl.glance dt { font-weight: 400; color: #505050; font-size: .85rem; }
        .site dl.glance dd { font-weight: 600; }
        .site dl.record > div { border-top: 1px solid #c4c4c4; }
        .site .kind { display: inline-block; border: 1px solid #0b3d66; color: #0b3d66; border-radius: .25rem;
          padding: 0 .4rem; font-size: .8rem; line-height: 1.5; margin-right: .25rem; }
        .site .recognitions, .site .findings { list-style: none; padding: 0; }
        .site .recognitions > li, .site .findings > li { border-left: 4px solid #c9d6e3; padding: .15rem 0 .15rem .8rem;
          margin: 0 0 .8rem; break-inside: avoid; }
        .site .findings > li:target { border-left-color: #8a1111; background: #fdf3f3; }
        .site .ended { color: #8a1111; }
        .site .complete { border-left: .3rem solid #1d6b34; padding: .4rem .8rem; margin: 1rem 0; }
        .site .search { background: #eef3f8; border-radius: .3rem; padding: .8rem 1rem; margin: 1rem 0; }
        .site .search label { display: block; font-weight: 700; margin-bottom: .3rem; }
        .site .search input { box-sizing: border-box; width: 100%; max-width: 34rem; font: inherit; padding: .5rem .7rem;
          border: 2px solid #45617c; border-radius: .3rem; background: #fff; color: #1a1a1a; }
        .site .search p { margin: .3rem 0 0; }
        .site #search-count { font-weight: 600; }
        .site #search-count:empty { margin: 0; }
        .site [hidden] { display: none; }
        .site.searching section[aria-labelledby="institutions"], .site.searching .elsewhere { display: none; }
        .site .found { margin: .6rem 0 0; }
        .site .offerings, .site .columns { list-style: none; padding: 0; }
        .site .offerings > li, .site .columns > li { padding: .2rem 0; break-inside: avoid; margin: 0; }
        .site .scroll { overflow-x: auto; border: 1px solid #c4c4c4; border-radius: .3rem; padding: .5rem; }
        .site .scroll svg { display: block; max-width: 100%; height: auto; min-width: 36rem; margin: 0 auto; }
        .site .scroll + .detail { margin: .4rem 0; }
        .site .pathways-diagram a:hover text { text-decoration: underline; }
        .site .outline { margin: .8rem 0; }
        .site .outline summary { cursor: pointer; font-weight: 600; color: #0b4a82; padding: .2rem 0; }
        .site .outline > ul { padding-left: 1rem; }
        .site > footer { border-top: 1px solid #c4c4c4; color: #505050; font-size: .9rem; padding: 1rem 0 2rem; }
        @media (min-width: 44rem) {
          .site .offerings { columns: 2; column-gap: 2rem; }
          .site .columns { columns: 2; column-gap: 2rem; }
        }
        @media print {
          .site > header nav, .site .skip, .site .search, .site .trail, .site .contents { display: none; }
          .site > header { background: none; color: inherit; border-bottom: 1pt solid #767676; }
          .site > header a { color: inherit; }
          .site main { max-width: none; }
          .site h1 { font-size: 16pt; }
          .site h2 { font-size: 12pt; margin: 10pt 0 4pt; break-after: avoid; }
          .site h3 { break-after: avoid; }
          .site .scroll { overflow: visible; border: 0; }
          .site .scroll svg { min-width: 0; max-height: 220mm; }
        }
        @media (forced-colors: active) {
          .site .kind { border-color: CanvasText; color: CanvasText; }
        }
        """
}
