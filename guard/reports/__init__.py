"""How a report is told: one module per form. Nothing here touches what was examined; every string is made printable."""
