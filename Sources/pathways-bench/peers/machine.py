"""What the measurements were taken on."""

import datetime
import os
import platform
import subprocess


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")),
                 platform.processor())
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()
    load = " ".join(f"{value:.1f}" for value in os.getloadavg())
    return {"processor": model, "cores": os.cpu_count(), "system": platform.platform(terse=True),
            "swift": swift[0] if swift else "", "python": platform.python_version(), "load": load,
            "date": datetime.date.today().isoformat()}
