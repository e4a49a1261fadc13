"""Examines pages with axe-core at the widths of a desktop and of a phone: check-pages.py CHROMIUM PAGE…"""

import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

failed = False
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
    for name in sys.argv[2:]:
        address = pathlib.Path(name).resolve().as_uri()
        for width, height in ((1200, 900), (360, 740)):
            # The policy of the pages forbids scripts; this one is the examiner's.
            context = browser.new_context(viewport={"width": width, "height": height}, bypass_csp=True)
            page = context.new_page()
            requests = []
            page.on("request", lambda request: requests.append(request.url))
            page.goto(address)
            faults = [f"{v['id']}: {v['help']}" for v in Axe().run(page).response["violations"]]
            if page.evaluate("document.documentElement.scrollWidth") > width:
                faults.append("wider than the window")
            faults += [f"request: {url}" for url in requests if url != address]
            print(f"{name} at {width}: {'; '.join(faults) or 'sound'}")
            failed = failed or bool(faults)
            context.close()
    browser.close()
sys.exit(failed)
