extension YAMLTreeBuilder {
    mutating func reportTag(of event: YAMLEvent) {
        let prefix = "tag:yaml.org,2002:"
        let tag = event.tag ?? ""
        let written = tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
        problems.add(
            .tag, at: event.place, "'\(written.shortenedForMessage)' is read as a YAML tag, which has no meaning here.",
            hint: "If the '!' belongs to the text, put the text in quotes; otherwise delete the tag.")
    }
}
