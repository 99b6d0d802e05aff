/** In the place of Cytoscape's input: the renderer listens to its own graph, and to nothing of the page. */
export default {
  binder(target) {
    const on = (...args) => {
      this.bindings.push({ target, args });
      target.on(...args);
      return { on };
    };
    return { on };
  },
  load() {},
};
