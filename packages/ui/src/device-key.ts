/** What a server asks of a device, as it travels: bytes are base64url. */
type Travelling = Readonly<Record<string, unknown>>;
type Described = { readonly id: string; readonly type: 'public-key' };

const bytesOf = (text: string): ArrayBuffer => {
  const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(raw, (sign) => sign.codePointAt(0) ?? 0).buffer;
};

const textOf = (buffer: ArrayBuffer | null): string | undefined =>
  buffer === null
    ? undefined
    : btoa(String.fromCodePoint(...new Uint8Array(buffer)))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '');

const described = (keys: unknown): PublicKeyCredentialDescriptor[] =>
  ((keys as readonly Described[] | undefined) ?? []).map((key) => ({ ...key, id: bytesOf(key.id) }));

const answered = (key: PublicKeyCredential, response: object) => ({
  id: key.id,
  rawId: key.id,
  type: key.type,
  clientExtensionResults: key.getClientExtensionResults(),
  response,
});

/** Whether this browser can keep keys at all. */
export const canKeepKeys = (): boolean => 'PublicKeyCredential' in globalThis && 'credentials' in navigator;

/** Asks the device to make a key, as the server's options say. Throws when its owner says no. */
export const makeKey = async (options: Travelling): Promise<object> => {
  const user = options['user'] as { id: string; name: string; displayName: string };
  const publicKey = {
    ...options,
    challenge: bytesOf(options['challenge'] as string),
    user: { ...user, id: bytesOf(user.id) },
    excludeCredentials: described(options['excludeCredentials']),
  } as unknown as PublicKeyCredentialCreationOptions;
  const key = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  const response = key.response as AuthenticatorAttestationResponse;
  return answered(key, {
    clientDataJSON: textOf(response.clientDataJSON),
    attestationObject: textOf(response.attestationObject),
    transports: response.getTransports(),
  });
};

/** Asks the device to use a key that it keeps. Throws when its owner says no, or has none. */
export const presentKey = async (options: Travelling): Promise<object> => {
  const publicKey = {
    ...options,
    challenge: bytesOf(options['challenge'] as string),
    allowCredentials: described(options['allowCredentials']),
  } as unknown as PublicKeyCredentialRequestOptions;
  const key = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  const response = key.response as AuthenticatorAssertionResponse;
  return answered(key, {
    clientDataJSON: textOf(response.clientDataJSON),
    authenticatorData: textOf(response.authenticatorData),
    signature: textOf(response.signature),
    userHandle: textOf(response.userHandle),
  });
};
