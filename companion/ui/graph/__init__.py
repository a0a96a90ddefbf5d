"""The graph, on pyqtgraph. Imported only when a graph is first shown: it costs seven times a bare window's start."""
