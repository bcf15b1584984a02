import { readFileSync } from 'node:fs';

import { InferenceSession, Tensor } from 'onnxruntime-node';

/** A network that takes one tensor and gives one. */
export type Network = {
  readonly run: (
    data: Float32Array,
    dims: readonly number[],
  ) => Promise<{ readonly data: Float32Array; readonly dims: readonly number[] }>;
  readonly close: () => Promise<void>;
};

/**
 * Loads a network from an ONNX file; throws what onnxruntime throws when it is missing or broken. `keepMemory` keeps what
 * one run took for the next: faster where all runs are of one size, and wasteful where they are not.
 */
export const openNetwork = async (file: string, keepMemory = false): Promise<Network> => {
  // Read here, since native code cannot look into the archive that a packaged app is.
  const session = await InferenceSession.create(readFileSync(file), {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    enableCpuMemArena: keepMemory,
    enableMemPattern: false,
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  });
  const [input = ''] = session.inputNames;
  const [output = ''] = session.outputNames;
  return {
    run: async (data, dims) => {
      const results = await session.run({ [input]: new Tensor('float32', data, dims) });
      const result = results[output];
      if (result === undefined || !(result.data instanceof Float32Array)) throw new Error(`${file} gave no floats.`);
      return { data: result.data, dims: result.dims };
    },
    close: () => session.release(),
  };
};
