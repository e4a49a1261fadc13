import Pathways

/// What is lost, and who should be told, in words.
struct ImpactReporter {
    let catalogue: Catalogue
    let style: Style
    let impact: Impact
    /// What the question removed; the rest of what is gone is gone by time.
    let asked: Removal

    private static let reasonLimit = 4

    func report(showingAllPoints: Bool, of award: OfferingIndex?) -> String {
        let points = self.points(isAll: showingAllPoints, of: award)
        guard !impact.gone.isEmpty || !showingAllPoints else { return points }
        let answer = unobtainable + lost + affected
        let none = "\nNothing else is lost: no other offering, no recognition, no part and no choice.\n"
        return introduction + (answer.isEmpty ? none : answer) + points + notices
    }

    private var introduction: String {
        let (before, after) = (impact.before, impact.after)
        let days = before == after ? "On \(after)" : "From \(before) to \(after)"
        guard !impact.gone.isEmpty else { return "\(days), no offering and no agreement ends.\n" }
        return "\(days), without:\n" + gone(impact.gone).map { "  \($0)\n" }.joined()
    }

    private func gone(_ gone: Removal) -> [String] {
        let offerings = gone.offerings.sorted().map { index in
            let offering = catalogue[index]
            let until = asked.offerings.contains(index) ? nil : offering.details.offered?.value.until
            let end = until.map { ", offered until \($0)" } ?? ""
            let next = offering.replacedBy.map { "; \(catalogue.label($0.value)) replaces it" } ?? ""
            return "\(catalogue.label(index))\(end)\(next)   \(place(offering.span))"
        }
        let recognitions = gone.recognitions.sorted().map { number in
            let recognition = catalogue.recognitions[number]
            let until = asked.recognitions.contains(number) ? nil : recognition.agreement?.effective.until
            return line(LostWords(catalogue: catalogue).phrase(recognition), until, recognition.span)
        }
        let equivalences = gone.equivalences.sorted().map { number in
            let equivalence = catalogue.equivalences[number]
            let ends = [equivalence.effective.until, equivalence.agreement?.effective.until].compactMap { $0 }
            let until = asked.equivalences.contains(number) ? nil : ends.min()
            return line(LostWords(catalogue: catalogue).phrase(equivalence), until, equivalence.span)
        }
        return offerings + recognitions + equivalences
    }

    private func line(_ phrase: String, _ until: CalendarDate?, _ span: SourceSpan) -> String {
        phrase + (until.map { ", agreed until \($0)" } ?? "") + "   \(place(span))"
    }

    private var unobtainable: String {
        let entries = impact.unobtainable.map { entry in
            let offering = catalogue[entry.offering]
            return "  \(owned(entry.offering))   \(place(offering.span))\n" + reasons(entry)
                + source(offering.details.source?.value)
        }
        return section("Nobody new can obtain", entries)
    }

    /// The first reasons, what is itself removed before what falls with it.
    private func reasons(_ entry: Impact.Unobtainable) -> String {
        let direct = entry.because.filter { impact.gone.offerings.contains($0.from) }
        let others = entry.because.filter { !impact.gone.offerings.contains($0.from) }
        let lines = (direct + others).prefix(Self.reasonLimit).map { edge in
            "      \(catalogue.label(edge.from)) \(edge.relation.words) it   \(place(edge.declaredAt))\n"
        }
        let rest = entry.because.count - lines.count
        return lines.joined() + (rest > 0 ? "      and \(rest) more that it lacks\n" : "")
    }

    private var lost: String {
        let words = LostWords(catalogue: catalogue)
        let entries = impact.lost.map { "  \(words.phrase($0))   \(place($0.span))\n" + source($0.source) }
        return section("Recognitions lost", entries, note: words.total(impact.lost))
    }

    private var affected: String {
        let groups = Dictionary(grouping: impact.affected, by: \.offering).sorted { $0.key < $1.key }
        let entries = groups.map { offering, losses in
            "  \(owned(offering))\n"
                + losses.map { "      \(LostWords(catalogue: catalogue).phrase($0))   \(place($0.span))\n" }.joined()
        }
        return section("Can still be obtained, but not as before", entries)
    }

    private func points(isAll: Bool, of award: OfferingIndex?) -> String {
        if let award, impact.onlyWayIn.isEmpty {
            return "\(catalogue.label(award)) hangs on no single offering, or cannot be obtained at all.\n"
        }
        let entries = impact.onlyWayIn.map { entry in
            "  \(owned(entry.offering))\n" + entry.through.map { "      \(catalogue.label($0))\n" }.joined()
        }
        let isAlone = isAll && impact.gone.isEmpty
        let text = section(isAll ? "What an award hangs on, each by itself" : "Now hang on a single offering", entries)
        return isAlone ? String(text.dropFirst()) : text
    }

    private var notices: String {
        let entries = impact.notices.map { notice in
            var lines: [String] = []
            if !notice.unobtainable.isEmpty { lines.append("nobody new can obtain \(names(notice.unobtainable))") }
            if !notice.affected.isEmpty { lines.append("not as before: \(names(notice.affected))") }
            lines += notice.lost.map { "lost: \(LostWords(catalogue: catalogue).arrow(impact.lost[$0]))" }
            return "  \(catalogue.institutionTitle(notice.institution).printable)\n"
                + lines.map { "      \($0)\n" }.joined()
        }
        return section("Who should be told", entries)
    }

    private func names(_ offerings: [OfferingIndex]) -> String {
        offerings.map { catalogue[$0].id.printable }.joined(separator: ", ")
    }

    private func section(_ title: String, _ entries: [String], note: String = "") -> String {
        let more = note.isEmpty ? "" : ": \(note)"
        return entries.isEmpty ? "" : "\n\(style.bold("\(title) (\(entries.count))\(more)"))\n" + entries.joined()
    }

    private func owned(_ index: OfferingIndex) -> String {
        let places = catalogue[index].institutions.map { catalogue.institutionTitle($0).printable }
        return "\(catalogue.label(index)), \(places.joined(separator: " and "))"
    }

    private func place(_ span: SourceSpan) -> String { style.faint(Place(span, in: catalogue).text) }

    private func source(_ source: String?) -> String {
        source.map { "      \(style.faint("source: \($0.printable)"))\n" } ?? ""
    }
}
