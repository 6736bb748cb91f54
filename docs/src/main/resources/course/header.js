/**
 * The bar on top of a step's page: `<course-header step="01" name="getUserMedia">` says which
 * step runs, leads to its lesson, and carries the theme switch of theme.js.
 */
class CourseHeader extends HTMLElement {
  connectedCallback() {
    const step = this.getAttribute("step");
    const header = element("header", { className: "bar" });
    header.append(
      brand(),
      banner(step, this.getAttribute("name")),
      element("a", { href: `/lesson/step${step}.html`, textContent: "Read the lesson" }),
      element("theme-switch"),
    );
    this.replaceChildren(header);
  }
}

function brand() {
  const link = element("a", { className: "brand", href: "/lesson/index.html" });
  link.append(element("img", { src: "/course/icon.svg", alt: "" }), "WebRTC step by step");
  return link;
}

function banner(step, name) {
  const paragraph = element("p", { className: "bar-step" });
  paragraph.append(element("b", { textContent: `Step ${step}` }), ` ${name}`);
  return paragraph;
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}

customElements.define("course-header", CourseHeader);
