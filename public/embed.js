// A bare page tells the page around it how tall it is, so that its frame can fit.
(() => {
  if (parent === window) return;
  const { id } = document.body.dataset;
  const root = document.documentElement;
  let last = 0;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    parent.postMessage({ type: "spf-embed", id, height }, "*");
  };
  new ResizeObserver(tell).observe(root);
})();
