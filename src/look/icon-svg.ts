/** Icons as the text of SVG images. */
import type { Icon, IconPart } from './kind-icons.ts';

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
export function iconSvg(icon: Icon, { stroke, size = 24, strokeWidth = 2 }: IconStyle): string {
  const parts = icon.map(([tag, attributes]) => `<${tag} ${attributesText(attributes)}/>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" ` +
    `stroke="${escaped(stroke)}" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round">` +
    `${parts.join('')}</svg>`
  );
}

/** An icon as the address of an image. */
export function iconUri(icon: Icon, style: IconStyle): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(iconSvg(icon, style))}`;
}

function attributesText(attributes: IconPart[1]): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(' ');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
