/** The icons that are used, by the names that Lucide gives them, as plain nodes that any renderer can draw. */
import {
  ArrowUpRight,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  CircleAlert,
  CircleHelp,
  Copy,
  Download,
  Ellipsis,
  ExternalLink,
  Eye,
  EyeOff,
  FileText,
  Focus,
  Funnel,
  GitBranch,
  Info,
  Link,
  ListTree,
  Maximize,
  Menu,
  MessageSquareQuote,
  Minus,
  Monitor,
  Moon,
  Network,
  Pause,
  Pencil,
  Play,
  Plus,
  Quote,
  Redo2,
  Search,
  Share2,
  Sun,
  TriangleAlert,
  Undo2,
  Workflow,
  X,
} from 'lucide';
import type { Icon, IconPart } from './kind-icons.ts';
import { KIND_ICONS, SPARE_ICONS } from './kind-icons.ts';

/** The icons by name. Drawn with a stroke of 2, round caps and joins, no fill. */
export const ICONS = {
  ...KIND_ICONS,
  ...SPARE_ICONS,
  'arrow-up-right': ArrowUpRight,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  'chevron-up': ChevronUp,
  'circle-alert': CircleAlert,
  'circle-help': CircleHelp,
  copy: Copy,
  download: Download,
  ellipsis: Ellipsis,
  'external-link': ExternalLink,
  eye: Eye,
  'eye-off': EyeOff,
  'file-text': FileText,
  focus: Focus,
  funnel: Funnel,
  'git-branch': GitBranch,
  info: Info,
  link: Link,
  'list-tree': ListTree,
  maximize: Maximize,
  menu: Menu,
  'message-square-quote': MessageSquareQuote,
  minus: Minus,
  monitor: Monitor,
  moon: Moon,
  network: Network,
  pause: Pause,
  pencil: Pencil,
  play: Play,
  plus: Plus,
  quote: Quote,
  redo: Redo2,
  search: Search,
  'share-2': Share2,
  sun: Sun,
  'triangle-alert': TriangleAlert,
  undo: Undo2,
  workflow: Workflow,
  x: X,
} as const satisfies Readonly<Record<string, Icon>>;

export type IconName = keyof typeof ICONS;

/** How an icon is drawn as SVG text. */
export interface IconStyle {
  /** Any CSS colour. */
  readonly stroke: string;
  /** Width and height in px; 24 where nothing is said. */
  readonly size?: number;
  /** In units of the box of 24; 2 where nothing is said. */
  readonly strokeWidth?: number;
}

/** An icon as the text of an SVG image. */
export function iconSvg(name: IconName, { stroke, size = 24, strokeWidth = 2 }: IconStyle): string {
  const parts = ICONS[name].map(([tag, attributes]) => `<${tag} ${attributesText(attributes)}/>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" ` +
    `stroke="${escaped(stroke)}" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round">` +
    `${parts.join('')}</svg>`
  );
}

/** An icon as the address of an image. */
export function iconUri(name: IconName, style: IconStyle): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(iconSvg(name, style))}`;
}

function attributesText(attributes: IconPart[1]): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(' ');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
