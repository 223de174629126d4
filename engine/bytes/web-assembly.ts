/** What is used of WebAssembly, a global of Node and of browsers alike. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

interface WebAssemblyGlobal {
  readonly Memory: new (descriptor: { initial: number }) => WasmMemory;
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** Undefined where a browser's policy forbids it. */
export const webAssembly = (globalThis as { WebAssembly?: WebAssemblyGlobal }).WebAssembly;
