import { StatePanel } from "./state-panel";
import { EmptyBoat, OpenWater, WaitingBoat } from "./state-drawings";

/*
 * Three different faces. Empty: we looked, there is nothing. Unavailable: nobody answered, nothing is
 * known. NotFound: there is no such thing. None has hooks or words of its own, so the server and the
 * browser can both show them in any language.
 */

type FaceProps = {
  title: string;
  children?: React.ReactNode;
  actions?: React.ReactNode;
  level?: 1 | 2 | 3;
  compact?: boolean;
};

/** We looked and found nothing; `children` says what to try. */
export function Empty(props: FaceProps) {
  return <StatePanel drawing={<EmptyBoat />} role="status" {...props} />;
}

/** There is no such page or product. */
export function NotFound(props: FaceProps) {
  return <StatePanel drawing={<OpenWater />} {...props} />;
}

type UnavailableProps = FaceProps & {
  /** The id a person may quote, with its label: "Request id AB12". */
  reference?: string | null;
};

/** The marketplace did not answer. Never indexed; the retry button comes in `actions`. */
export function Unavailable({ reference, ...props }: UnavailableProps) {
  return (
    <>
      <meta name="robots" content="noindex" />
      <StatePanel
        drawing={<WaitingBoat />}
        role="alert"
        {...(reference && { footnote: reference })}
        {...props}
      />
    </>
  );
}
