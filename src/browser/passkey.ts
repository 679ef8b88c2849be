// The pages that ask for a passkey: hands the server's options to the browser, and the authenticator's answer to the form that stands there.
// It is sent as it is, so it imports nothing; without it the page says what else can be done.

type Bytes = Uint8Array<ArrayBuffer>;

interface Named {
  id: string;
  type: 'public-key';
  transports?: AuthenticatorTransport[];
}

/** As JSON (WebAuthn Level 3, 5.1.9 and 5.1.10): bytes are base64url. */
interface Options {
  challenge: string;
  allowCredentials?: Named[];
  excludeCredentials?: Named[];
  user?: { id: string; name: string; displayName: string };
}

const form = document.getElementById('passkey') as HTMLFormElement;
const answer = form.elements.namedItem('answer') as HTMLInputElement;
const options = JSON.parse(form.dataset['options']!) as Options;
const makes = form.dataset['ask'] === 'create';
let asking = false;

const bytesOf = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
const textOf = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const named = (list: Named[] = []) => list.map((one) => ({ ...one, id: bytesOf(one.id) }));

async function made(): Promise<object> {
  const publicKey = {
    ...options,
    challenge: bytesOf(options.challenge),
    user: { ...options.user!, id: bytesOf(options.user!.id) },
    excludeCredentials: named(options.excludeCredentials),
  } as unknown as PublicKeyCredentialCreationOptions;
  const { id, response } = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  const attested = response as AuthenticatorAttestationResponse;
  const { clientDataJSON, attestationObject } = attested;
  // Older browsers do not say how an authenticator is reached.
  const transports = 'getTransports' in attested ? attested.getTransports() : [];
  return {
    id,
    response: { clientDataJSON: textOf(clientDataJSON), attestationObject: textOf(attestationObject), transports },
  };
}

async function used(): Promise<object> {
  const publicKey = {
    ...options,
    challenge: bytesOf(options.challenge),
    allowCredentials: named(options.allowCredentials),
  } as unknown as PublicKeyCredentialRequestOptions;
  const { id, response } = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  const { clientDataJSON, authenticatorData, signature, userHandle } = response as AuthenticatorAssertionResponse;
  return {
    id,
    response: {
      clientDataJSON: textOf(clientDataJSON),
      authenticatorData: textOf(authenticatorData),
      signature: textOf(signature),
      userHandle: userHandle ? textOf(userHandle) : null,
    },
  };
}

/** The words stand in the page's templates: `said-none`, `said-known`, `said-cancelled`. */
function say(word: string): void {
  const said = document.getElementById(`said-${word}`) as HTMLTemplateElement;
  document.getElementById('said')!.replaceChildren(said.content.cloneNode(true));
}

async function ask(): Promise<void> {
  if (asking) return;
  if (!window.PublicKeyCredential) return say('none');
  asking = true;
  document.getElementById('said')!.replaceChildren();
  try {
    answer.value = JSON.stringify(await (makes ? made() : used()));
    form.submit();
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    say(name === 'InvalidStateError' ? 'known' : name === 'SecurityError' ? 'none' : 'cancelled');
    asking = false;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void ask();
});

// Whoever came here has said that they want to use one; a browser that asks for another press gets it from the button.
if (!makes && form.dataset['now'] === 'yes') void ask();
