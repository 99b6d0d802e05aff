/**
 * `import … from 'stemma'`: the classes of the elements, and the explorer that they show. Registers nothing; `stemma/define`
 * does.
 */
export { AnswerElement } from './answer/element.ts';
export { EditsElement } from './edits/element.ts';
export { ExportElement } from './export/element.ts';
export { ExplorerElement } from './explorer/element.ts';
export { SheetElement } from './explorer/sheet.ts';
export { GraphElement } from './graph/element.ts';
export { InspectorElement } from './inspector/element.ts';
export { LanesElement } from './lanes/element.ts';
export { LayersElement } from './layers/element.ts';
export { LegendElement } from './legend/element.ts';
export { LensElement } from './lens/element.ts';
export { OpenElement } from './open/element.ts';
export { OutlineElement } from './outline/element.ts';
export { SameElement } from './same/element.ts';
export { SearchElement } from './search/element.ts';
export { ShareElement } from './share/element.ts';
export { SourcesElement } from './sources/element.ts';
export { TimelineElement } from './timeline/element.ts';
export type { Detent } from './explorer/sheet.ts';
export type { OpenedEventDetail } from './open/element.ts';
export type { GraphEvents } from './graph/events.ts';
export type { Answer, Problem } from '../../graph/index.ts';
export type { HoverEvent } from './shared/panel.ts';
export type { Action, Lit, Listener, Selection, State, View } from '../explorer/index.ts';
export { Explorer } from '../explorer/index.ts';
