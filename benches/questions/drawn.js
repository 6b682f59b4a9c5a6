// What is on a screen, element for element. It runs in the page.

/** The elements and texts, a line each: the same for two pages that draw the same, in whatever order they set attributes. */
function drawn() {
  const lines = [];
  const walk = (node, depth) => {
    const add = (line) => lines.push(' '.repeat(depth) + line);
    const attributes = [...node.attributes]
      // What a person changed stands in properties.
      .filter(({ name }) => !['checked', 'value'].includes(name))
      .map(({ name, value }) => `${name}="${value}"`);
    const state = node.localName === 'input' ? [`checked: ${node.checked}`, `value: ${node.value}`] : [];
    add([node.localName, ...attributes.sort(), ...state].join(' '));
    let text = '';
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text += child.data;
      if (child.nodeType === Node.ELEMENT_NODE) walk(child, depth + 1);
    }
    if (text) add(` "${text}"`);
  };
  walk(document.querySelector('.selfcheck'), 0);
  return lines.join('\n');
}

module.exports = drawn;
