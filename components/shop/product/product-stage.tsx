"use client";

import { createContext, useCallback, useContext, useMemo, useState } from "react";

/** `turn` grows with every wish, so that wishing for the same picture again moves to it again. */
type Wish = { url: string; turn: number } | null;

const Stage = createContext<{ wish: Wish; showPicture: (url: string) => void }>({
  wish: null,
  showPicture: () => {},
});

type ProductStageProps = {
  /** The picture of a variant that the address has chosen already. */
  first: string | null;
  children: React.ReactNode;
};

/** Lets the choice of a variant turn the gallery to that variant's picture. */
export function ProductStage({ first, children }: ProductStageProps) {
  const [wish, setWish] = useState<Wish>(first === null ? null : { url: first, turn: 0 });
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
