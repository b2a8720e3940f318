/* Offers to copy the address that stands before the button, where the browser can. */
if (navigator.clipboard) for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.onclick = async () => {
    await navigator.clipboard.writeText(button.closest('section').querySelector('.address').value);
    button.textContent = button.dataset.done;
  };
}
