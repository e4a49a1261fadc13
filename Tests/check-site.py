"""Opens a site in Chromium: axe-core, width, search, keyboard, no requests to others. Says what is wrong; status 1 if anything."""
import functools
import http.server
import os
import shutil
import sys
import threading
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SITES = Path(sys.argv[1]).resolve()
SIZES = {"desktop": (1280, 900), "telephone": (360, 740), "zoomed": (320, 256)}
PAGES = [
    "index.html", "findings.html", "about.html", "bcit/index.html", "bcit/csc.html", "bcit/cst.html",
    "bcit/food-safety.html", "tru-ol/bcom.html", "selkirk/dip-human-services-ecce.html",
    "nic/cert-education-assistant.html", "ubcv/chem-111.html", "worksafebc/index.html",
]
CHROMIUM = next((p for p in ("chromium", "chromium-browser", "google-chrome") if shutil.which(p)), None)
faults = []


def expect(condition, message):
    if not condition:
        faults.append(message)
        print("FAULT", message)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def watch(page, name, origin):
    """Everything the page asks for must be its own, and nothing may go wrong in it."""
    page.on("request", lambda request: expect(request.url.startswith(origin), f"{name} asks for {request.url}"))
    page.on("pageerror", lambda error: expect(False, f"{name}: {error}"))
    page.on("console", lambda message: expect(message.type != "error", f"{name}: {message.text}"))


def look(browser, origin, path, size):
    name = f"{path} ({size})"
    page = browser.new_page(viewport=dict(zip(("width", "height"), SIZES[size])))
    watch(page, name, origin)
    page.goto(f"{origin}/{path}")
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    expect(wide <= 0, f"{name} is {wide} pixels too wide")
    colour = page.evaluate("getComputedStyle(document.querySelector('body > header')).backgroundColor")
    expect(colour == "rgb(11, 61, 102)", f"{name} has no style")
    page.close()
    # axe looks into style sheets by requests of its own, which the page forbids.
    page = browser.new_context(
        viewport=dict(zip(("width", "height"), SIZES[size])), bypass_csp=True).new_page()
    page.goto(f"{origin}/{path}")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    for violation in Axe().run(page).response["violations"]:
        expect(False, f"{name}: {violation['id']}: {violation['nodes'][0]['html'][:200]}")
    page.context.close()


def search(browser, origin):
    page = browser.new_page()
    watch(page, "search", origin)
    page.goto(f"{origin}/index.html")
    shown = "document.querySelectorAll('ul.offerings > li:not([hidden])').length"
    everything = page.evaluate(shown)
    page.get_by_role("searchbox").fill("food SAFETY bcit")
    found = page.evaluate(shown)
    expect(0 < found < everything, f"the search shows {found} of {everything}")
    expect(page.get_by_role("status").inner_text().startswith(str(found)), "the search does not say how many")
    page.get_by_role("searchbox").fill("no such thing")
    expect(page.evaluate(shown) == 0, "the search finds what is not there")
    page.get_by_role("searchbox").fill("")
    expect(page.evaluate(shown) == everything, "the search does not show everything again")
    page.goto(f"{origin}/index.html?q=food+safety")
    expect(0 < page.evaluate(shown) < everything, "an address does not search")
    page.close()


def search_large(browser, origin):
    """The search of a first page that does not list all offerings."""
    page = browser.new_page()
    watch(page, "large search", origin)
    page.goto(f"{origin}/index.html")
    expect(page.locator("ul.offerings").count() == 0, "the large first page lists offerings")
    page.get_by_role("searchbox").fill("mathematics")
    page.wait_for_selector("ul.found li")
    expect(page.locator("ul.found li").count() == 50, "the large search shows more than the first 50")
    expect("50 of 2100" in page.get_by_role("status").inner_text(), "the large search does not say how many")
    page.get_by_role("searchbox").fill("math 17")
    expect(page.locator("ul.found li").first.inner_text().startswith("Mathematics Part 17 "), "the nearest is not the first")
    page.get_by_role("searchbox").fill("ETE")
    expect(page.locator("ul.found li").count() == 1, "the large search does not find a title with accents")
    expect(page.locator("#hurt").count() == 0, "a title becomes an element")
    page.locator("ul.found a").click()
    expect(page.url == f"{origin}/college-1/last.html", f"what is found leads to {page.url}")
    page.goto(f"{origin}/index.html?q=part+99")
    page.wait_for_selector("ul.found li")
    page.get_by_role("searchbox").fill("")
    expect(page.locator("ul.found li").count() == 0, "the large search shows something for nothing")
    page.get_by_role("searchbox").fill("no such thing")
    expect(page.get_by_role("status").inner_text().startswith("Nothing"), "the large search does not say that there is nothing")
    page.close()


def keyboard(browser, origin):
    page = browser.new_page()
    page.goto(f"{origin}/bcit/cst.html")
    page.keyboard.press("Tab")
    expect(page.evaluate("document.activeElement.className") == "skip", "the first stop is not the skip link")
    box = page.evaluate("document.activeElement.getBoundingClientRect().left")
    expect(box >= 0, "the skip link is not shown when it has the focus")
    stops = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        stops.add(page.evaluate("(document.activeElement.getAttribute('href') || document.activeElement.tagName) + ''"))
    expect("../bcit/csc.html" in stops, "the picture's shapes cannot be reached by the keyboard")
    expect("SUMMARY" in stops, "the words of the picture cannot be reached by the keyboard")
    page.locator("svg a").first.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect("/bcit/" in page.url and "cst.html" not in page.url, f"a shape leads to {page.url}")
    page.close()


def without_script(browser, origin):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{origin}/index.html")
    expect(page.locator("ul.offerings > li").count() > 200, "without JavaScript the list is not whole")
    expect(not page.locator("#search").is_visible(), "without JavaScript the search is shown")
    context.close()


def main():
    served = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(SITES.parent)))
    threading.Thread(target=served.serve_forever, daemon=True).start()
    server = f"http://127.0.0.1:{served.server_port}/{SITES.name}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which(CHROMIUM) if CHROMIUM else None, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        for language in ("en", "fr"):
            origin = f"file://{SITES}/{language}"
            for path in PAGES if language == "en" else PAGES[:6]:
                for size in SIZES:
                    look(browser, origin, path, size)
        for origin in (f"file://{SITES}/en", f"{server}/en"):
            search(browser, origin)
            keyboard(browser, origin)
            without_script(browser, origin)
        look(browser, f"{server}/en", "bcit/csc.html", "desktop")
        for origin in (f"file://{SITES}/large", f"{server}/large"):
            search_large(browser, origin)
        for size in SIZES:
            look(browser, f"file://{SITES}/large", "index.html", size)
        browser.close()
    print(f"{len(PAGES)} pages, 2 languages, {len(SIZES)} sizes: {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
