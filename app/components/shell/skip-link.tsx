/** First stop for the keyboard: past the navigation. */
export function SkipLink() {
  return (
    <a href="#content" className="skip-link btn">
      Skip to the content
    </a>
  );
}
