/// The only script of a site: it narrows the lists of a page to what somebody types. Without it the lists are whole.
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
          var items = Array.prototype.map.call(document.querySelectorAll("ul.offerings > li"), function (item) {
            return { item: item, text: plain(item.textContent + " " + (item.getAttribute("data-words") || "")) };
          });
          var groups = Array.prototype.slice.call(document.querySelectorAll(".group"));
          function search() {
            var words = plain(input.value).split(/\\s+/).filter(Boolean);
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
            count.textContent = words.length === 0 ? ""
              : shown === 0 ? box.getAttribute("data-none")
              : box.getAttribute("data-shown").replace("#", shown).replace("*", items.length);
          }
          var asked = /[?&]q=([^&]*)/.exec(location.search);
          if (asked) {
            try { input.value = decodeURIComponent(asked[1].replace(/\\+/g, " ")); } catch (error) { input.value = ""; }
          }
          input.addEventListener("input", search);
          box.hidden = false;
          search();
        })();
        """
}
