import { useState } from 'react';

/** What is typed until it is written; a value from elsewhere, such as a clicked word, takes its place. */
export function useTyped<Value>(value: Value, onWrite: (value: Value) => void) {
  const [typed, setTyped] = useState<{ readonly value: Value; readonly over: Value } | null>(null);
  const isTyping = typed !== null && typed.over === value;
  const write = (): void => {
    if (isTyping && typed.value !== value) onWrite(typed.value);
    setTyped(null);
  };
  return {
    shown: isTyping ? typed.value : value,
    type: (next: Value): void => setTyped({ value: next, over: value }),
    write,
  };
}
