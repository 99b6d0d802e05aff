/** What one would write first: a Lit element with Cytoscape and dagre in it. */
import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';
import { css, html, LitElement } from 'lit';
import { benchGraph } from '../graph.ts';
import { drawn } from './drawn.ts';

cytoscape.use(dagre);

class BenchGraphElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
      height: 420px;
    }
    div {
      position: relative;
      height: 100%;
    }
  `;

  override render() {
    return html`<div></div>`;
  }

  override firstUpdated(): void {
    const { nodes, edges } = benchGraph();
    const cy = cytoscape({
      container: this.renderRoot.querySelector('div'),
      elements: [
        ...nodes.map(({ id, name }) => ({ data: { id, name } })),
        ...edges.map(({ source, target, relation }) => ({ data: { source, target, relation } })),
      ],
      style: [
        { selector: 'node', style: { label: 'data(name)' } },
        {
          selector: 'edge',
          style: { label: 'data(relation)', 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' },
        },
      ],
      layout: { name: 'dagre' },
    });
    cy.one('render', drawn);
  }
}
customElements.define('bench-graph', BenchGraphElement);
document.body.append(document.createElement('bench-graph'));
