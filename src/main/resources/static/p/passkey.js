// The forms that ask the device for a passkey: shown where the browser knows how, they carry the device's answer to the server.
// Everything else on the page works without this script.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const named = (keys = []) => keys.map((key) => ({ ...key, id: bytes(key.id) }));

const make = async (asked) => {
  const user = { ...asked.user, id: bytes(asked.user.id) };
  const publicKey = { ...asked, user, challenge: bytes(asked.challenge), excludeCredentials: named(asked.excludeCredentials) };
  const { response, ...key } = written(await navigator.credentials.create({ publicKey }));
  return { ...key, response: { attestationObject: text(response.attestationObject), clientDataJSON: text(response.clientDataJSON), transports: response.getTransports?.() ?? [] } };
};

const use = async (asked) => {
  const publicKey = { ...asked, challenge: bytes(asked.challenge), allowCredentials: named(asked.allowCredentials) };
  const { response, ...key } = written(await navigator.credentials.get({ publicKey }));
  return { ...key, response: { authenticatorData: text(response.authenticatorData), clientDataJSON: text(response.clientDataJSON), signature: text(response.signature), userHandle: response.userHandle && text(response.userHandle) } };
};

const written = (key) => ({ id: key.id, rawId: text(key.rawId), type: key.type, response: key.response, clientExtensionResults: {} });

if (window.PublicKeyCredential) document.querySelector('[data-without-passkey]')?.remove();
for (const form of window.PublicKeyCredential ? document.querySelectorAll('[data-passkey]') : []) {
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const problem = form.querySelector('.problem');
    problem.hidden = true;
    try {
      const asked = JSON.parse(form.dataset.asked);
      form.elements.answer.value = JSON.stringify(await (form.dataset.passkey === 'make' ? make : use)(asked));
      form.submit();
    } catch {
      problem.hidden = false;
    }
  });
}
