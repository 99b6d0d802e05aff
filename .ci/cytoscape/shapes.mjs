/** In the place of all the shapes that nodes could have: those that ours have. */
import { generateUnitNgonPointsFitToSquare } from '../../node_modules/cytoscape/src/math.mjs';
import shapes from '../../node_modules/cytoscape/src/extensions/renderer/base/node-shapes.mjs';

export default Object.assign(shapes, {
  registerNodeShapes() {
    this.nodeShapes = {};
    this.generateEllipse();
    this.generateRoundRectangle();
    this.generateCutRectangle();
    this.generateBarrel();
    this.generatePolygon('rectangle', generateUnitNgonPointsFitToSquare(4, 0));
    this.generatePolygon('hexagon', generateUnitNgonPointsFitToSquare(6, 0));
    this.generatePolygon('diamond', [0, 1, 1, 0, 0, -1, -1, 0]);
    this.generatePolygon('tag', [-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1]);
  },
});
