// A script of a later addition, made anew so that it runs.

/** With all its attributes, and the nonce that attributes do not show. */
export function copyOf(script: HTMLScriptElement): HTMLScriptElement {
  try {
    const copy = document.createElement('script');
    for (const { name, value } of script.attributes) copy.setAttribute(name, value);
    copy.text = script.text;
    copy.nonce = script.nonce;
    return copy;
  } catch {
    // Trusted Types: there innerHTML has brought none.
    return script;
  }
}
