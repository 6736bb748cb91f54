// Loaded before the first paint: sets the colour scheme the reader chose, and defines
// <theme-switch>, with which to choose it. Without a choice the system decides.
{
  const THEMES = { system: "Auto", light: "Light", dark: "Dark" };

  const chosenTheme = () => localStorage.getItem("course-theme") ?? "system";

  const show = (theme) => {
    document.documentElement.dataset.theme = theme;
  };

  class ThemeSwitch extends HTMLElement {
    connectedCallback() {
      const legend = document.createElement("legend");
      legend.className = "visually-hidden";
      legend.textContent = "Colours";
      const themes = document.createElement("fieldset");
      themes.className = "themes";
      themes.append(legend, ...Object.keys(THEMES).map(choice));
      themes.addEventListener("change", choose);
      this.replaceChildren(themes);
    }
  }

  function choice(theme) {
    const radio = document.createElement("input");
    Object.assign(radio, { type: "radio", name: "theme", value: theme });
    radio.checked = theme === chosenTheme();
    const text = document.createElement("span");
    text.textContent = THEMES[theme];
    const label = document.createElement("label");
    label.append(radio, text);
    return label;
  }

  function choose(event) {
    localStorage.setItem("course-theme", event.target.value);
    show(event.target.value);
  }

  show(chosenTheme());
  customElements.define("theme-switch", ThemeSwitch);
}
