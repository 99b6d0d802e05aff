/** In the place of Cytoscape's layouts: places are given. */
import none from '../../node_modules/cytoscape/src/extensions/layout/null.mjs';

export default [{ name: 'null', impl: none }];
