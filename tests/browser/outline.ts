/** What a screen reader meets on a page, as short lines: role, name, states; indented as the browser's accessibility tree is. */
import type { Page, SerializedAXNode } from 'puppeteer-core';

/** Names of lines that stand for a group: what is inside is listed below them. */
const leaves = new Set(['button', 'link', 'radio', 'checkbox', 'option', 'status', 'heading', 'DisclosureTriangle']);

/** @returns lines like `button "Add a state" collapsed`; plain text is left out, but for what a live region says */
export async function outlineOf(page: Page): Promise<string[]> {
  const whole = await page.accessibility.snapshot();
  return (whole?.children ?? []).flatMap((node) => linesOf(node, ''));
}

function linesOf(node: SerializedAXNode, indent: string): string[] {
  const { role, children = [] } = node;
  if (role === 'StaticText') return [];
  const name = role === 'status' ? textOf(node) : (node.name ?? '');
  const states = [
    node.expanded === undefined ? [] : node.expanded ? 'expanded' : 'collapsed',
    node.pressed === undefined ? [] : node.pressed ? 'pressed' : 'not pressed',
    node.checked === true ? 'checked' : [],
    node.selected === true && role === 'option' ? 'selected' : [],
    node.focused === true ? 'focused' : [],
  ].flat();
  const tidy = name.replace(/\s+/g, ' ').replace(' ,', ',').trim();
  const line = [role === 'DisclosureTriangle' ? 'disclosure' : role, ...(tidy ? [`"${tidy}"`] : []), ...states].join(
    ' ',
  );
  const inside = leaves.has(role) ? [] : children.flatMap((child) => linesOf(child, `${indent}  `));
  return [indent + line, ...inside];
}

function textOf({ role, name, children = [] }: SerializedAXNode): string {
  return role === 'StaticText' ? (name ?? '') : children.map(textOf).join(' ');
}
