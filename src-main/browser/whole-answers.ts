import type { StandardHandleResult } from '@orpc/server/standard';

type Handled = { readonly next: () => Promise<StandardHandleResult> };

/**
 * Hands an answer with a file in it out in one piece. As a form it would be a stream of Node's that throws outside of every
 * `catch`, and ends the process, when the page goes away in the middle of it.
 */
export const wholeAnswers = async ({ next }: Handled): Promise<StandardHandleResult> => {
  const result = await next();
  if (!result.matched || !(result.response.body instanceof FormData)) return result;
  const form = new Response(result.response.body);
  const headers = { ...result.response.headers, 'content-type': form.headers.get('content-type') ?? '' };
  return {
    ...result,
    response: { ...result.response, headers, body: inOnePiece(new Uint8Array(await form.arrayBuffer())) },
  };
};

const inOnePiece = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes);
      controller.close();
    },
  });
