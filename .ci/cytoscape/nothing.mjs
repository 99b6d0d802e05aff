/** In the place of a part of Cytoscape that is not used. */
export default {};
