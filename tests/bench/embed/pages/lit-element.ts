/** What one would write first: a Lit element with Cytoscape and dagre in it. */
import type { StylesheetStyle } from 'cytoscape';
import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';
import { css, html, LitElement } from 'lit';
import type { BenchGraph } from '../graph.ts';
import { elements } from './cytoscape-picture.ts';
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

  static looks: StylesheetStyle[] = [];
  static graph: BenchGraph;

  override render() {
    return html`<div></div>`;
  }

  override firstUpdated(): void {
    const cy = cytoscape({
      container: this.renderRoot.querySelector('div'),
      elements: elements(BenchGraphElement.graph, false),
      style: BenchGraphElement.looks,
      layout: { name: 'dagre' },
    });
    cy.one('render', drawn);
  }
}

/** Puts the element into the page. */
export function show(graph: BenchGraph, looks: StylesheetStyle[]): void {
  BenchGraphElement.graph = graph;
  BenchGraphElement.looks = looks;
  customElements.define('bench-graph', BenchGraphElement);
  document.body.append(document.createElement('bench-graph'));
}
