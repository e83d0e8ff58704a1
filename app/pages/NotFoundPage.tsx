import { useHref, usePage } from "../ui/page-context.tsx";

export function NotFoundPage() {
  const { words } = usePage();
  const href = useHref();
  return (
    <div className="lead-in">
      <h1>{words.notFound.title}</h1>
      <p className="lede">{words.notFound.text}</p>
      <p>
        <a className="button" href={href({ page: "overview" })}>
          {words.notFound.home}
        </a>{" "}
        <a className="button" href={href({ page: "figures" })}>
          {words.notFound.all}
        </a>
      </p>
    </div>
  );
}
