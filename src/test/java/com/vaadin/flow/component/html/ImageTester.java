package com.vaadin.flow.component.html;

import com.vaadin.browserless.Tests;

/** Stands in for the class of this name in browserless-test 1.1.1, which was built against an older {@link Image}. */
@Tests(Image.class)
public class ImageTester extends HtmlComponentTester<Image> {

    public ImageTester(Image component) {
        super(component);
    }
}
