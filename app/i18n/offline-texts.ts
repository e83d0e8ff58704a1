const en = {
  title: "Without network",
  visited:
    "After one visit the whole site works on this device without network: pages, search, comparison, deck and exports.",
  carryOn: "The whole dashboard as one file",
  carryOnSize: (size: string) => `${size}, HTML`,
  carryOnText:
    "Save it, send it, open it with a double click: no server and no network. It holds this release, finds and cites figures, and makes slides and pictures; the pictures below are not in it.",
  pictures: "Pictures",
  picturesText:
    "The pictures of every cited figure and chart, at their stable addresses, are kept on request.",
  scope: "Pictures in",
  scopes: { own: "English", other: "Chinese", all: "both languages" },
  keep: (size: string) => `Keep the pictures too (${size})`,
  goOn: (size: string) => `Keep the rest (${size})`,
  cancel: "Cancel",
  remove: "Remove the pictures",
  progress: (done: number, of: number) => `${done} of ${of} pictures kept`,
  kept: (count: number) => `${count} pictures are kept on this device.`,
  cancelled: "Stopped. What is kept stays.",
  removed: "The pictures were removed from this device.",
  failed: "A picture could not be had. What is kept stays; try again with a better connection.",
  full: "There is no room left on this device. What is kept stays.",
  changed: "The site has a newer release. Load it first, then keep its pictures.",
  noCopies: "This browser keeps no copies of sites, as in a private window.",
};

export type OfflineTexts = typeof en;

const zh: OfflineTexts = {
  title: "断网使用",
  visited: "访问一次之后，本站在这台设备上断网也能使用：页面、查找、比较、演示文稿和导出都在。",
  carryOn: "整个数据平台，一个文件",
  carryOnSize: (size) => `${size}，HTML`,
  carryOnText:
    "保存、转发、双击打开即可，不需要服务器和网络。文件包含本版本全部数据，可查找、引用，可制作幻灯片和图片；下列图片不在其中。",
  pictures: "图片",
  picturesText: "每个被引用数据和每张图表都有固定地址的图片，可按需保存到本机。",
  scope: "图片语言",
  scopes: { own: "中文", other: "英文", all: "中英文" },
  keep: (size) => `同时保存图片（${size}）`,
  goOn: (size) => `保存其余图片（${size}）`,
  cancel: "取消",
  remove: "删除图片",
  progress: (done, of) => `已保存 ${done}/${of} 张图片`,
  kept: (count) => `本机已保存 ${count} 张图片。`,
  cancelled: "已停止，已保存的图片仍在。",
  removed: "已从本机删除图片。",
  failed: "有图片未能取得，已保存的图片仍在。请在网络较好时重试。",
  full: "本机空间不足，已保存的图片仍在。",
  changed: "本站已有新版本。请先载入新版本，再保存其图片。",
  noCopies: "此浏览器不保存网站副本，例如隐私窗口。",
};

/** Words about the site without network. `own` and `other`: the language of the page and the other one. */
export const offlineTexts = { en, zh } as const;
