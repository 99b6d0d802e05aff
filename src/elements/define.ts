/** Registers the elements: the one list. Importing a class alone registers nothing. */
import { AnswerElement } from './answer/element.ts';
import { EditsElement } from './edits/element.ts';
import { ExportElement } from './export/element.ts';
import { ExplorerElement } from './explorer/element.ts';
import { SheetElement } from './explorer/sheet.ts';
import { GraphElement } from './graph/element.ts';
import { InspectorElement } from './inspector/element.ts';
import { LanesElement } from './lanes/element.ts';
import { LayersElement } from './layers/element.ts';
import { LegendElement } from './legend/element.ts';
import { LensElement } from './lens/element.ts';
import { OpenElement } from './open/element.ts';
import { OutlineElement } from './outline/element.ts';
import { SameElement } from './same/element.ts';
import { SearchElement } from './search/element.ts';
import { ShareElement } from './share/element.ts';
import { SourcesElement } from './sources/element.ts';
import { TimelineElement } from './timeline/element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'stemma-answer': AnswerElement;
    'stemma-edits': EditsElement;
    'stemma-explorer': ExplorerElement;
    'stemma-export': ExportElement;
    'stemma-graph': GraphElement;
    'stemma-inspector': InspectorElement;
    'stemma-lanes': LanesElement;
    'stemma-layers': LayersElement;
    'stemma-legend': LegendElement;
    'stemma-lens': LensElement;
    'stemma-open': OpenElement;
    'stemma-outline': OutlineElement;
    'stemma-same': SameElement;
    'stemma-sources': SourcesElement;
    'stemma-search': SearchElement;
    'stemma-share': ShareElement;
    'stemma-sheet': SheetElement;
    'stemma-timeline': TimelineElement;
  }
}

const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'stemma-answer': AnswerElement,
  'stemma-edits': EditsElement,
  'stemma-explorer': ExplorerElement,
  'stemma-export': ExportElement,
  'stemma-graph': GraphElement,
  'stemma-inspector': InspectorElement,
  'stemma-lanes': LanesElement,
  'stemma-layers': LayersElement,
  'stemma-legend': LegendElement,
  'stemma-lens': LensElement,
  'stemma-open': OpenElement,
  'stemma-outline': OutlineElement,
  'stemma-same': SameElement,
  'stemma-sources': SourcesElement,
  'stemma-search': SearchElement,
  'stemma-share': ShareElement,
  'stemma-sheet': SheetElement,
  'stemma-timeline': TimelineElement,
};

for (const [name, element] of Object.entries(ELEMENTS))
  if (customElements.get(name) === undefined) customElements.define(name, element);
