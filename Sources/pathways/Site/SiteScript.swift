/// The only script of a site: it narrows the lists of a page to what somebody types, or, where there are too many offerings
/// for a list, shows the first that fit. Without it the lists are whole, those of the institutions in the second case.
enum SiteScript {
    static let text: StaticString = """
        "use strict";
        (function () {
          var box = document.getElementById("search");
          var input = document.getElementById("search-words");
          var count = document.getElementById("search-count");
          if (!box || !input || !count) { return; }
          function plain(text) {
            return text.toLowerCase().normalize("NFD").replace(/[\\u0300-\\u036f]/g, "");
          }
          var file = box.getAttribute("data-offerings");
          var items = Array.prototype.map.call(document.querySelectorAll("ul.offerings > li"), function (item) {
            return { item: item, text: plain(item.textContent + " " + (item.getAttribute("data-words") || "")) };
          });
          var groups = Array.prototype.slice.call(document.querySelectorAll(".group"));
          function say(shown, all, text) {
            count.textContent = shown === 0 ? box.getAttribute("data-none")
              : box.getAttribute(text).replace("#", shown).replace("*", all);
          }
          function typed() { return plain(input.value).split(/\\s+/).filter(Boolean); }
          function narrow() {
            var words = typed();
            var shown = 0;
            items.forEach(function (entry) {
              var fits = words.every(function (word) { return entry.text.indexOf(word) >= 0; });
              entry.item.hidden = !fits;
              if (fits) { shown += 1; }
            });
            groups.forEach(function (group) {
              group.hidden = !group.querySelector("ul.offerings > li:not([hidden])");
            });
            document.body.classList.toggle("searching", words.length > 0);
            if (words.length === 0) { count.textContent = ""; } else { say(shown, items.length, "data-shown"); }
          }
          var most = 50;
          var list = null;
          var entries = null;
          function read() {
            if (list) { return; }
            list = document.createElement("ul");
            list.className = "offerings found";
            box.appendChild(list);
            var script = document.createElement("script");
            script.src = file;
            script.onload = function () {
              var all = window.pathwaysOfferings;
              entries = all.offerings.map(function (entry) {
                var places = entry[4].map(function (number) { return all.institutions[number]; });
                return {
                  path: entry[0], title: entry[1], detail: (entry[2] ? [entry[2]] : []).concat(places).join(" · "),
                  names: [plain(entry[1]), plain(entry[2])],
                  text: plain([entry[0].replace(/\\.html$/, ""), entry[1], entry[2], all.kinds[entry[3]]]
                    .concat(places).join(" "))
                };
              });
              find();
            };
            document.head.appendChild(script);
          }
          function item(entry) {
            var result = document.createElement("li");
            var link = document.createElement("a");
            var detail = document.createElement("span");
            link.href = entry.path;
            link.dir = "auto";
            link.textContent = entry.title;
            detail.className = "detail";
            detail.textContent = " " + entry.detail;
            result.appendChild(link);
            result.appendChild(detail);
            return result;
          }
          function find() {
            read();
            if (!entries) { return; }
            var words = typed();
            var start = words.join(" ");
            var ranks = [[], [], []];
            if (words.length > 0) {
              entries.forEach(function (entry) {
                if (!words.every(function (word) { return entry.text.indexOf(word) >= 0; })) { return; }
                var begins = entry.names.some(function (name) { return name.indexOf(start) === 0; });
                var names = entry.names.join(" ");
                var isNamed = words.every(function (word) { return names.indexOf(word) >= 0; });
                ranks[begins ? 0 : isNamed ? 1 : 2].push(entry);
              });
            }
            var found = ranks[0].concat(ranks[1], ranks[2]);
            list.textContent = "";
            found.slice(0, most).forEach(function (entry) { list.appendChild(item(entry)); });
            document.body.classList.toggle("searching", words.length > 0);
            if (words.length === 0) {
              count.textContent = "";
            } else if (found.length > most) {
              say(most, found.length, "data-first");
            } else {
              say(found.length, entries.length, "data-shown");
            }
          }
          var asked = /[?&]q=([^&]*)/.exec(location.search);
          if (asked) {
            try { input.value = decodeURIComponent(asked[1].replace(/\\+/g, " ")); } catch (error) { input.value = ""; }
          }
          input.addEventListener("input", file ? find : narrow);
          if (file) { input.addEventListener("focus", read); }
          box.hidden = false;
          if (!file) { narrow(); } else if (input.value) { find(); }
        })();
        """
}
