/// The style sheet inside a drawing: where the focus is, and what to do where people choose their own colours.
enum SVGStyle {
    static let text = """
        .pathways-diagram .node:focus,.pathways-diagram a:focus{outline:3px solid \(DiagramPalette.blue);outline-offset:2px}
        .pathways-diagram .node:focus polygon,.pathways-diagram .node:focus path,\
        .pathways-diagram .node:focus ellipse,.pathways-diagram a:focus polygon{stroke-width:3}
        @media (forced-colors:active){
        .pathways-diagram{forced-color-adjust:none}
        .pathways-diagram text{fill:CanvasText}
        .pathways-diagram polygon,.pathways-diagram path,.pathways-diagram ellipse,.pathways-diagram polyline\
        {fill:Canvas;stroke:CanvasText}
        .pathways-diagram .edge path,.pathways-diagram polyline{fill:none}
        .pathways-diagram .edge polygon,.pathways-diagram .edge ellipse{fill:CanvasText}
        .pathways-diagram .node:focus,.pathways-diagram a:focus{outline-color:Highlight}
        }
        """
}
