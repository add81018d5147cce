/**
 * The parsed page → its elements and their attributes, walked without recursion, so that no depth of nesting is too deep.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

/** Null where it has none. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** Every node below, in the order of the document; `leave` is called after an element's last descendant. */
export function walk(root: PageNode, enter: (node: PageNode) => boolean, leave?: (element: PageElement) => void): void {
  const stack: { readonly node: PageNode; readonly left: boolean }[] = [{ node: root, left: false }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, left } = next;
    if (left) {
      if (isElement(node)) leave?.(node);
      continue;
    }
    if (!enter(node)) continue;
    stack.push({ node, left: true });
    const children = 'childNodes' in node ? node.childNodes : [];
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined) stack.push({ node: child, left: false });
    }
  }
}

/** All words below, white space run together. */
export function textOf(root: PageNode): string {
  const parts: string[] = [];
  walk(root, (node) => {
    if ('value' in node && node.nodeName === '#text') parts.push(node.value);
    return true;
  });
  return parts.join('').replace(/\s+/gu, ' ').trim();
}
