/// The style sheet inside a drawing: where the focus is, and what to do where people choose their own colours.
enum SVGStyle {
    static let text = """
        .pathways-diagram .node:focus,.pathways-diagram a:focus{outline:3px solid \(DiagramPalette.blue);outline-offset:2px}
        .pathways-diagram .node:focus polygon,.pathways-diagram .node:focus path,\
        .pathways-diagram .node:focus ellipse,.pathways-diagram a:focus polygon{stroke-width:3}
        @media (forced-colors:active){
        .pathways-diagram{forced-color-adjust:none}
        .pathways-diagram text{fill:CanvasText}
        .pathways-diagram :is(polygon,path,ellipse):not([fill="none"]){fill:Canvas}
        .pathways-diagram :is(polygon,path,ellipse,polyline):not([stroke="transparent"]){stroke:CanvasText}
        .pathways-diagram .edge :is(polygon,ellipse):not([fill="none"]){fill:CanvasText}
        .pathways-diagram .node:focus,.pathways-diagram a:focus{outline-color:Highlight}
        }
        """
}
