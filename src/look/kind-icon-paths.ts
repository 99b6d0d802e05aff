/**
 * The icons of kinds as lines. The builds for script tags evaluate this module and ship its values alone: half as much as the
 * icons that it is made of.
 */
import { iconPath } from './icon-path.ts';
import { KIND_ICONS } from './kind-icons.ts';

export const KIND_ICON_PATHS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(KIND_ICONS).map(([name, icon]) => [name, iconPath(icon)]),
);
