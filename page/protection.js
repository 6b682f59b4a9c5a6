// Whether this document is protected. A policy in a `<meta>` counts only in the head of a document, and what stands before
// the head or is put into it on the file's way can take it out of force without a word. So it is asked, at each start, by
// trying what it forbids. Nothing that is tried can reach a network, even where nothing forbids it. The browser notes each
// refusal in the console.

/** Anything before the doctype makes the document another one, and its head ends early. */
const isStandard = () => document.compatMode === 'CSS1Compat';

function canEvaluate() {
  try {
    return (0, eval)('true');
  } catch {
    return false;
  }
}

function canStyle() {
  const probe = document.createElement('i');
  probe.setAttribute('style', 'width: 1px');
  return probe.style.width !== '';
}

/** An empty text that stands in its own address. */
const canFetch = () =>
  fetch('data:,').then(
    () => true,
    () => false,
  );

/** Whether the policy of this document is in force. */
export async function isProtected() {
  return isStandard() && !canEvaluate() && !canStyle() && !(await canFetch());
}
