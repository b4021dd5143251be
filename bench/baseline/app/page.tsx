/** The empty page that P8 subtracts and P7 divides by: prerendered, nothing on it. */
export default function EmptyPage() {
  return <p>Empty</p>;
}
