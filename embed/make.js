/** An element with these properties and children. By properties: a page may have changed what `setAttribute` does. */
export function make(name, properties, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/** Says to a screen reader what an element is. Firefox before 119 and other old browsers know the attributes alone. */
export function describe(node, property, attribute, value) {
  if (property in node) node[property] = value;
  else node.setAttribute(attribute, value);
  return node;
}
