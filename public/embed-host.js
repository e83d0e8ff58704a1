// For pages that show our charts in frames: fits each frame to the height that its page tells.
(() => {
  const { origin } = new URL(document.currentScript.src);
  addEventListener("message", ({ data, origin: from, source }) => {
    if (from !== origin || data?.type !== "spf-embed") return;
    if (!(data.height > 0 && data.height < 10000)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source) frame.height = data.height;
    }
  });
})();
