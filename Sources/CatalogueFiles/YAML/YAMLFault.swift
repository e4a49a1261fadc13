/// Why libyaml could not go on, in its own words; `YAMLFaultExplainer` says it in plain ones.
struct YAMLFault {
    let problem: String
    var context = ""
    /// Where it noticed.
    var mark = YAMLMark.start
    /// Where what it was reading began, if it says so.
    var contextMark: YAMLMark?
}
