/** What things look like: pure data, no DOM. The diagram, the legend and the exports all draw from here. */
export { arrowPath, arrowSize } from './arrows.ts';
export type { ArrowLook, ArrowShape, FamilyLook } from './families.ts';
export { familyLook, relationLook } from './families.ts';
export type { Icon, IconName, IconPart, IconStyle } from './icons.ts';
export { ICONS, iconSvg, iconUri } from './icons.ts';
export type { KindLook, Shape } from './kinds.ts';
export { kindLook, NODE } from './kinds.ts';
export type { MarkPart } from './mark.ts';
export { MARK } from './mark.ts';
export type { Hue, Shade, SystemColor, Token } from './palette.ts';
export { countLook, HUES, inkOf, PALETTE, tintOf, TOKENS } from './palette.ts';
export type { LineSample, SamplePath } from './samples.ts';
export { lineSample } from './samples.ts';
export { outlineOf, outlinePath } from './shapes.ts';
export type { LineLook, PlateLook } from './standings.ts';
export { BUNDLE, lineLook } from './standings.ts';
export type { Measure } from './theme.ts';
export { DURATIONS, hostProperty, MEASURES, ownProperty, schemeCss, themeCss, use } from './theme.ts';
