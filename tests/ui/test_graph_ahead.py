"""The graph library comes before anybody waits for it, and not with the first page."""

import subprocess
import sys
from pathlib import Path


def test_the_graph_library_is_loaded_ahead_and_not_before_it_is_asked_for() -> None:
    code = (
        "import sys; from companion.ui.graph.ahead import Ahead; import companion.rooms.upkeep;"
        "loaded = lambda: 'companion.ui.graph.session_view' in sys.modules and 'pyqtgraph' in sys.modules;"
        "turn, one, before = sys.getswitchinterval(), Ahead(), 'pyqtgraph' in sys.modules;"
        "one.begin(); one.begin(); one.end();"
        "print(before, loaded(), one.running, sys.getswitchinterval() == turn);"
        "import pyqtgraph.Qt, PySide6.QtCore as core;"
        "print(pyqtgraph.Qt.QtCore is core, 'QTimer' in dir(core), 'QGeoPositionInfo' in dir(core))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.split() == [*("False", "True", "False", "True"), *("True", "True", "False")], done.stderr
