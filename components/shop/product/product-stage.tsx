"use client";

import { createContext, useCallback, useContext, useMemo, useState } from "react";

/** `turn` grows with every wish, so that wishing for the same picture again moves to it again. */
type Wish = { url: string; turn: number } | null;

const Stage = createContext<{ wish: Wish; showPicture: (url: string) => void }>({
  wish: null,
  showPicture: () => {},
});

/** Lets the choice of a variant turn the gallery to that variant's picture. */
export function ProductStage({ children }: { children: React.ReactNode }) {
  const [wish, setWish] = useState<Wish>(null);
  const showPicture = useCallback(
    (url: string) => setWish((last) => ({ url, turn: (last?.turn ?? 0) + 1 })),
    [],
  );
  const value = useMemo(() => ({ wish, showPicture }), [wish, showPicture]);
  return <Stage value={value}>{children}</Stage>;
}

export function useStage() {
  return useContext(Stage);
}
