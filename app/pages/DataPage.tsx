import { dateWords } from "../domain/period-words.ts";
import type { ReleaseIndex } from "../domain/release.ts";
import { dataHref } from "../load/queries.ts";
import { byteWords } from "../ui/byte-words.ts";
import { type CarryOnFile, OfflineCopy } from "../ui/OfflineCopy.tsx";
import { usePage } from "../ui/page-context.tsx";

/** The releases with their files, sizes and digests. `carryOn`: null in that file itself. */
export function DataPage({ index, carryOn }: { index: ReleaseIndex; carryOn: CarryOnFile | null }) {
  const { language, words } = usePage();
  const d = words.data;
  return (
    <>
      <div className="lead-in">
        <h1>{d.title}</h1>
        <p className="lede">{d.lede}</p>
      </div>
      {[...index.releases].reverse().map((release) => {
        return (
          <section key={release.version} className="band" id={`v${release.version}`}>
            <h2>
              {words.site.release(release.version, dateWords(release.date, language))}
              {release.version === index.latest && <span className="quiet"> {d.latest}</span>}
            </h2>
            <p>{release.notes[language]}</p>
            <div className="scroll">
              <table>
                <caption className="visually-hidden">{d.files}</caption>
                <thead>
                  <tr>
                    <th scope="col">{d.file}</th>
                    <th scope="col" className="number">
                      {d.size}
                    </th>
                    <th scope="col">{d.digest}</th>
                  </tr>
                </thead>
                <tbody>
                  {release.files.map((file) => (
                    <tr key={file.path}>
                      <th scope="row">
                        <a href={dataHref(release.version, file.path)}>{file.path}</a>
                      </th>
                      <td className="number">{byteWords(file.bytes)}</td>
                      <td>
                        <code className="digest">{file.sha256}</code>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p className="quiet">
              {d.figuresFolder}
              {language === "zh" ? "：" : ": "}
              <code>{dataHref(release.version, "figures/<id>.json")}</code>
            </p>
          </section>
        );
      })}
      {carryOn !== null && <OfflineCopy carryOn={carryOn} />}
      <section className="band">
        <h2>{d.licence}</h2>
        <p>{d.licenceText}</p>
      </section>
    </>
  );
}
