declare module 'heic-decode' {
  type HeicImage = {
    readonly width: number;
    readonly height: number;
    readonly decode: () => Promise<{
      readonly width: number;
      readonly height: number;
      readonly data: Uint8ClampedArray;
    }>;
  };
  type HeicImages = readonly HeicImage[] & { readonly dispose: () => void };
  const decodeHeic: { readonly all: (input: { readonly buffer: Uint8Array }) => Promise<HeicImages> };
  export = decodeHeic;
}
